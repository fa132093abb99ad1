import './antd.css';
import { App, ConfigProvider, theme, type ThemeConfig } from 'antd';
import enUS from 'antd/es/locale/en_US.js';
import zhCN from 'antd/es/locale/zh_CN.js';
import type { ReactNode } from 'react';
import { fontOf, SIZES, targetHeight, useLooks } from './looks.ts';
import type { Palette } from './palette.ts';
import { usePreferences, type Preferences } from './preferences.ts';
import { styleNonce } from './style-nonce.ts';

function antdTheme(colours: Palette, { look, touch, language }: Preferences): ThemeConfig {
  const height = targetHeight(touch);
  const dangerColor = look === 'dark' ? colours.bg : colours.onDanger;
  return {
    // its rules come as a sheet, and name our tokens as variables: nothing is computed when a part shows for the first time
    zeroRuntime: true,
    algorithm: look === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      motion: false,
      // what a busy button says stays as legible as before
      opacityLoading: 1,
      fontFamily: fontOf(language),
      fontSize: SIZES.body,
      fontSizeSM: SIZES.small,
      fontSizeLG: SIZES.entry,
      borderRadius: 3,
      borderRadiusLG: 4,
      borderRadiusSM: 2,
      sizeUnit: 4,
      sizeStep: 4,
      controlHeight: height,
      controlHeightSM: touch ? 40 : 28,
      controlHeightLG: touch ? 52 : 40,
      colorPrimary: colours.accentSolid,
      // lighter on hover would fall below the contrast that text needs
      colorPrimaryHover: colours.accentSolid,
      colorPrimaryActive: colours.accentSolid,
      colorPrimaryText: colours.accent,
      colorInfo: colours.accent,
      colorLink: colours.accent,
      colorLinkHover: colours.accent,
      colorLinkActive: colours.accent,
      colorSuccess: colours.good,
      colorWarning: colours.warn,
      colorError: colours.danger,
      colorBgLayout: colours.bg,
      colorBgContainer: colours.surface,
      colorBgElevated: colours.surface,
      colorText: colours.ink,
      colorTextHeading: colours.ink,
      colorTextSecondary: colours.inkSoft,
      colorTextTertiary: colours.inkFaint,
      colorTextDescription: colours.inkFaint,
      colorTextPlaceholder: colours.inkFaint,
      colorTextDisabled: colours.inkFaint,
      colorBorder: colours.lineStrong,
      colorBorderSecondary: colours.line,
      colorSplit: colours.line,
      colorFillAlter: colours.raised,
      colorPrimaryBg: colours.accentSoft,
      controlItemBgActive: colours.accentSoft,
      controlOutline: colours.accentSoft,
      boxShadow: `0 0 0 1px ${colours.lineStrong}`,
      boxShadowSecondary: `0 0 0 1px ${colours.lineStrong}`,
      boxShadowTertiary: 'none',
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        dangerColor,
        fontWeight: 500,
        // the solid accent is for areas; as text and edge under the pointer it would be too dark at night
        defaultHoverColor: colours.accent,
        defaultHoverBorderColor: colours.accent,
        defaultActiveColor: colours.accent,
        defaultActiveBorderColor: colours.accent,
      },
      Input: { activeShadow: `0 0 0 2px ${colours.accentSoft}` },
      Modal: { titleFontSize: SIZES.entry },
      Table: { cellPaddingBlock: touch ? 12 : 5, cellPaddingInline: 8, headerBg: colours.raised },
      Segmented: { trackBg: colours.raised, itemSelectedColor: colours.accent },
    },
  };
}

/** Gives every part of antd below it the looks of the house, in the language of this screen. */
export function Theme({ children }: { readonly children: ReactNode }) {
  const preferences = usePreferences();
  const colours = useLooks();
  return (
    <ConfigProvider
      csp={{ nonce: styleNonce() }}
      locale={preferences.language === 'zh' ? zhCN : enUS}
      theme={antdTheme(colours, preferences)}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
