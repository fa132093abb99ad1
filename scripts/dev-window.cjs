// Electron's window on the page under development; its address is the first argument. The host is that of scripts/serve-dev.ts.
const { app, BrowserWindow, Menu } = require('electron');

const address = process.argv.at(-1);
app.setPath('userData', process.env.KAOPING_DEV_PROFILE);
app.enableSandbox();
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({ width: 1366, height: 768 });
  // there is no menu: a page that hangs is loaded again, and looked into, by the keys of every browser
  window.webContents.on('before-input-event', (_event, { type, key }) => {
    if (type !== 'keyDown') return;
    if (key === 'F5') window.webContents.reload();
    if (key === 'F12') window.webContents.toggleDevTools();
  });
  return window.loadURL(address);
});
