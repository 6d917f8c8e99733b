/** Our own pages live at `app://main/…`; nothing else is ever loaded. */
export const appScheme = 'app';
export const appHost = 'main';
export const startPage = `${appScheme}://${appHost}/index.html`;

/** Protocol and host are compared: in the main process the `origin` of a URL with our scheme is the text "null". */
export function isOwnUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
}

/** Requests a page of ours may cause: its own files, and data that it made itself. */
export function isAllowedRequest(url: string): boolean {
  return isOwnUrl(url) || url.startsWith(`blob:${appScheme}://${appHost}/`) || url.startsWith('data:');
}
