/** What is tried first where people type Chinese and English: words and whole passwords, in lower case, without years. */
export const COMMON_PASSPHRASES: ReadonlySet<string> = new Set(
  `password passwd passw0rd pass admin administrator root user guest test tester testing demo login master manager system
  server welcome hello letmein secret default changeme temp public private access office company computer windows microsoft
  google android apple internet network database oracle mysql backup restore station vault open sesame iloveyou love lovely
  forever baby princess sunshine rainbow flower angel dragon monkey tiger lion panda shadow hunter killer ninja ranger
  superman batman spiderman pokemon naruto starwars matrix football baseball basketball soccer hockey jordan michael charlie
  daniel thomas robert george william james jessica jennifer michelle ashley nicole amanda summer winter spring autumn
  monday friday january december cookie chocolate cheese pepper ginger orange banana cherry purple yellow silver golden
  diamond freedom trustno1 whatever fuckyou asshole blink182 mustang ferrari porsche mercedes toyota honda corvette harley
  yamaha qwert qwerty qweasd qweasdzxc asdzxc qwe qwer qweqwe asd asdf asdasd zxc zxcv qaz wsx qazwsx abc abcd aaa
  a1b2c3 a1b2c3d4 abc123 qwe123 asd123 zxc123 q1w2e3 admin123 root123 test123 pass123 888888 666666 168168 518518
  woaini woaini1314 woaiwojia woaini520 520 521 1314 520520 5201314 1314520 5211314 7758521 7758258 5845201314 147258
  147258369 147852 159357 159753 789456 741852 741852963 963852 456852 321654 100200 110110 110120 119119 112233 223344
  wodemima mima mima123 woshishui wobuzhidao wangjile nihao nihaoma zhongguo zhongguoren china laopo laogong baobao
  baobei qinaide xihuanni aini aiwo wangle wojia jiating kuaile xingfu pingan fada facai gongxi xinnian shengri
  buzhidao caonima haha hahaha heihei hehe taobao alipay weixin wechat tencent baidu alibaba huawei xiaomi
  kaoping kaopingtai kaoshi kaochang kaoguan kaosheng kaoping123 kaohe pingfen jiandu jineng jianding zhiye dengji
  rending hangong dianhan dianlian qiangong weixiu zhongji gaoji jishi guanliyuan guanli yonghu ceshi mingzi gongsi
  bangong diannao xuexiao laoshi xuesheng daxue
  tianjin tj beijing bj shanghai sh chongqing guangzhou shenzhen hangzhou nanjing suzhou wuhan chengdu xian dalian
  qingdao jinan shenyang changchun haerbin harbin zhengzhou changsha nanchang hefei fuzhou xiamen kunming guiyang nanning
  haikou lanzhou xining yinchuan wulumuqi lasa taiyuan shijiazhuang tangshan baoding huhehaote ningbo wenzhou wuxi
  dongguan foshan zhuhai hebei shanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian jiangxi shandong henan
  hubei hunan guangdong guangxi hainan sichuan guizhou yunnan shaanxi gansu qinghai ningxia xinjiang xizang neimenggu
  taiwan xianggang aomen binhai tanggu heping hedong hexi nankai hebeiqu hongqiao dongli xiqing jinnan beichen wuqing
  baodi jinghai ninghe jizhou haihe yichang huangshi xiangyang
  wang zhang chen yang zhao huang zhou liang song zheng xie han tang feng deng cao peng zeng xiao tian dong pan yuan cai
  jiang ding wei xue lei xiaoming zhangsan lisi wangwu zhangwei wangwei wangfang liwei lina
  我爱你 我爱你中国 密码 我的密码 考评台 天津 北京 上海 中国 你好 管理员 测试 新年快乐 恭喜发财 生日快乐
  芝麻开门 天地玄黄 宇宙洪荒 万事如意 一帆风顺 好好学习 天天向上`.split(/\s+/),
);
