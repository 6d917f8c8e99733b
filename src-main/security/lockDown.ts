import type { App, Session, WebContents } from 'electron';
import { isAllowedRequest } from './appOrigin.ts';

/** Nobody gets a permission or a device, and nothing but our own files is requested. */
export function lockSession(session: Session, devTools: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isAllowedRequest(details.url) || (devTools && details.url.startsWith('devtools:'));
    answer({ cancel: !allowed });
  });
  session.on('will-download', (event) => event.preventDefault());
}

/** Pages stay where they are: no navigation, no further windows, no embedded pages. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Applies both to everything that is ever created. Call before `ready`. */
export function lockDown(app: App, devTools: boolean): void {
  // Root can run Chromium only without its sandbox, and enabling it here would override that switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('session-created', (session) => lockSession(session, devTools));
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('login', (event) => event.preventDefault());
}
