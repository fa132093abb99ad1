// The least an Electron app can be: one window with one field, in the same sandbox. What `npm run bench -- start` is held against.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  void window.loadURL('data:text/html,<input aria-label="field" autofocus>');
});
