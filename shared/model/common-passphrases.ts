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
  development developer production project program software hardware security secure administrator management manager
  document documents information communication international university student teacher education examination certificate
  keyboard monitor printer telephone address birthday christmas wedding family friends forever remember something nothing
  everything everyone business company customer service services support account accounting marketing engineer engineering
  electric electrical mechanical machine welding welder construction factory workshop equipment material quality inspector
  examiner supervisor candidate scoring station exam examine score scores paper online offline laptop notebook wireless router
  camera picture mountain river ocean island forest garden country village morning evening tonight tomorrow yesterday
  beautiful wonderful happiness peaceful champion success victory strong power energy million dollar money gold change
  kouling mimakouling jisuanji diannaomima shouji beifen xitong xitongguanli guanlimima denglu zhanghao shuju shujuku anquan
  baomi dakai kaimen wenjian chengxu ruanjian gongzuo yuangong lingdao zhuren jingli laoban pengyou baba mama erzi nver haizi
  qinai qinaide women zijia jintian mingtian yongyuan chunjie kuaile1 jiankang chenggong jiayou nuli fendou shengli xiwang
  mengxiang weilai shijie zuguo zhonghua renmin guojia heping fazhan kaoping kaopingyuan kaowu jiankao dudao dudaoyuan pingshen
  pingwei dafen fenshu chengji hege pingjia zhengshu jineng jishi gaojijishi gongzhong hanjie diangong chegong xigong jixie
  dianqi shicao lilun changci xianchang qiye gongchang chejian shixun peixun zhongxin renshe changjiang huanghe changcheng
  taiyang yueliang xingxing tiankong dahai chuntian xiatian qiutian dongtian woaizhongguo wozuiaini woxihuanni zhimakaimen
  wanshiruyi yifanfengshun xinxiangshicheng shentijiankang dajidali madaochenggong haohaoxuexi tiantianxiangshang
  我爱你 我爱你中国 密码 我的密码 考评台 天津 北京 上海 中国 你好 管理员 测试 新年快乐 恭喜发财 生日快乐
  芝麻开门 天地玄黄 宇宙洪荒 万事如意 一帆风顺 好好学习 天天向上
  口令 本机口令 系统 用户 登录 管理 管理系统 账号 账户 电脑 本机 计算机 笔记本 手机 备份 恢复 数据 数据库 网络 服务器 服务 文件 资料 程序 软件 安全 保密
  开门 打开 关闭 默认 公司 单位 部门 办公室 办公 工作 工作站 工位 员工 领导 主任 科长 处长 局长 经理 老板 学校 学院 大学 老师 学生 同学 朋友 家人 爸爸 妈妈
  爸爸妈妈 老婆 老公 宝宝 宝贝 儿子 女儿 孩子 爷爷 奶奶 亲爱的 我的 你的 我们 你们 大家 自己 今天 明天 昨天 现在 永远 时间 生日 春节 国庆 中秋 元旦 新年
  快乐 幸福 平安 健康 发财 恭喜 顺利 成功 加油 努力 奋斗 胜利 希望 梦想 未来 世界 祖国 中华 中华人民共和国 人民 国家 北京欢迎你 社会 和平 改革 发展 创新
  考试 考场 考生 考官 考核 考评 考评员 考评组 考务 监考 督导 督导员 评分 评审 评委 打分 分数 成绩 合格 鉴定 认定 评价 证书 技能 技术 技师 高级技师 特级技师
  首席技师 高级 中级 初级 等级 职业 职业技能 职业资格 工种 焊工 焊接 电工 钳工 车工 铣工 维修 机械 机床 电气 电焊 氩弧焊 实操 理论 理论考试 技能操作 场次 现场
  现场负责人 负责人 工作人员 企业 工厂 车间 实训 实训室 实训基地 培训 中心 人社局 人社厅 天津市 北京市 上海市 重庆 重庆市 广州 深圳 杭州 南京 苏州 武汉
  成都 西安 大连 青岛 济南 沈阳 长春 哈尔滨 郑州 长沙 南昌 合肥 福州 厦门 昆明 贵阳 南宁 海口 兰州 西宁 银川 乌鲁木齐 拉萨 太原 石家庄 河北 山西 辽宁 吉林
  黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 宁夏 新疆 西藏 香港 澳门 滨海 滨海新区 海河
  宜昌 黄石 襄阳 长江 黄河 长城 天安门 故宫 太阳 月亮 星星 天空 大海 高山 春天 夏天 秋天 冬天 春暖花开 面朝大海 练习 演练 正式 口令密码 用户密码 登录密码
  开机密码 备份口令 备份密码 本机密码 电脑密码 系统密码 管理员密码 初始密码 默认密码 一二三四 大吉大利 心想事成 身体健康 学习进步 工作顺利 步步高升 马到成功
  吉祥如意 阖家欢乐 岁岁平安 年年有余 财源广进 自强不息 厚德载物 实事求是 为人民服务 天道酬勤 宁静致远 上善若水 海纳百川 有志者事竟成 床前明月光 疑是地上霜
  举头望明月 低头思故乡 春眠不觉晓 处处闻啼鸟 白日依山尽 黄河入海流 锄禾日当午 汗滴禾下土 人之初 性本善 赵钱孙李 周吴郑王 但愿人长久 千里共婵娟`.split(
    /\s+/,
  ),
);
