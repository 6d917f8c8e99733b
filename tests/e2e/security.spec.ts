import { callNames, eventNames } from '../../src-ipc/names.ts';
import { expect, test } from './launch.ts';

// The page is attacked from inside, as by a script that found its way in. What Playwright evaluates is exempt from the
// content policy until the first turn of the page's own clock, so such attempts are made from a timer.

test.use({
  overhang: async ({ launch }, use) => {
    const overhang = await launch({ tolerateErrors: true });
    await overhang.window.waitForFunction(() => document.querySelector('#root')?.hasChildNodes());
    await use(overhang);
  },
});

test('the live preferences of every window are the strict ones', async ({ overhang }) => {
  const preferences = await overhang.app.evaluate(({ webContents }) =>
    // Left out of Electron's types, and the only way to see what is really in force.
    webContents
      .getAllWebContents()
      .map((contents) =>
        (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
      ),
  );
  expect(preferences.length).toBeGreaterThan(0);
  for (const live of preferences) {
    expect(live).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
    });
  }
});

test('the page has no Node and of Electron only the named functions', async ({ overhang }) => {
  const found = await overhang.window.evaluate(() => {
    const names = [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      'electron',
      'ipcRenderer',
      '__dirname',
    ];
    return { present: names.filter((name) => name in window), bridge: Object.keys(window.overhang) };
  });
  expect(found.present).toEqual([]);
  expect(found.bridge.sort()).toEqual([...callNames, 'on', 'openDroppedFile'].sort());
  const events = await overhang.window.evaluate(() => Object.keys(window.overhang.on));
  expect(events.sort()).toEqual([...eventNames].sort());
});

test('code from text does not run', async ({ overhang }) => {
  const attempts = await overhang.window.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        setTimeout(() => {
          const run = (work: () => unknown): string => {
            try {
              return `ran: ${String(work())}`;
            } catch (error) {
              return (error as Error).name;
            }
          };
          const inline = document.createElement('script');
          inline.textContent = 'window.inlineRan = true';
          document.body.append(inline);
          const handler = document.createElement('img');
          handler.setAttribute('onerror', 'window.handlerRan = true');
          handler.src = 'app://main/nothing.png';
          document.body.append(handler);
          const link = document.createElement('a');
          link.href = 'javascript:window.linkRan = true';
          document.body.append(link);
          link.click();
          // biome-ignore lint/security/noGlobalEval: the attempt under test
          const results = [run(() => eval('1 + 1')), run(() => new Function('return 1')())];
          setTimeout(() => {
            const ran = ['inlineRan', 'handlerRan', 'linkRan'].filter((name) => name in window);
            resolve([...results, ...ran]);
          }, 500);
        });
      }),
  );
  expect(attempts).toEqual(['EvalError', 'EvalError']);
});

test('a style element counts only with the nonce of this load', async ({ overhang }) => {
  const widths = await overhang.window.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        setTimeout(() => {
          const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
          resolve(
            ['', 'guess', nonce].map((value, n) => {
              const style = document.createElement('style');
              style.nonce = value;
              style.textContent = `.probe${n} { position: fixed; width: 77px }`;
              const probe = document.createElement('div');
              probe.className = `probe${n}`;
              document.body.append(style, probe);
              return probe.getBoundingClientRect().width;
            }),
          );
        });
      }),
  );
  expect(widths.map((width) => width === 77)).toEqual([false, false, true]);
});

test('every load has a nonce of its own', async ({ overhang }) => {
  const policies = await overhang.window.evaluate(async () => {
    const answers = await Promise.all([0, 1].map(() => fetch('app://main/index.html')));
    return answers.map((answer) => answer.headers.get('content-security-policy') ?? '');
  });
  expect(policies[0]).toContain("default-src 'none'");
  expect(policies[0]).not.toContain('__CSP_NONCE__');
  expect(policies[0]).not.toBe(policies[1]);
});

test('nothing outside the bundle is reached', async ({ overhang }) => {
  const reached = await overhang.window.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        setTimeout(async () => {
          const reads = [
            'https://example.org/',
            'http://127.0.0.1:1/',
            'file:///etc/passwd',
            'app://other/index.html',
          ];
          const outcomes: string[] = [];
          for (const url of reads) {
            await fetch(url).then(
              () => outcomes.push(`read ${url}`),
              () => {},
            );
          }
          const outside = await fetch('app://main/..%2f..%2fpackage.json');
          if (outside.ok) outcomes.push('read package.json');
          const frame = document.createElement('iframe');
          frame.src = 'https://example.org/';
          document.body.append(frame);
          const socket = await new Promise<string>((done) => {
            try {
              const ws = new WebSocket('wss://example.org/');
              ws.onopen = () => done('socket opened');
              ws.onerror = () => done('');
            } catch {
              done('');
            }
          });
          if (socket !== '') outcomes.push(socket);
          resolve(outcomes);
        });
      }),
  );
  expect(reached).toEqual([]);
});

test('the main process cancels requests even where the policy would not', async ({ overhang }) => {
  const answer = await overhang.app.evaluate(async ({ session }) => {
    try {
      return (await session.defaultSession.fetch('http://127.0.0.1:1/')).status;
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('the page cannot be led away and opens no windows', async ({ overhang }) => {
  const { app, window } = overhang;
  const opened = await window.evaluate(() => String(globalThis.open('https://example.org/')));
  expect(opened).toBe('null');
  for (const target of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,x', 'app://other/']) {
    await window.evaluate((url) => {
      location.href = url;
    }, target);
  }
  await window.waitForTimeout(500);
  expect(window.url()).toBe('app://main/index.html');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('no permission is granted', async ({ overhang }) => {
  const answers = await overhang.window.evaluate(async () => {
    const media = await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    );
    const clipboard = await navigator.clipboard.readText().then(
      () => 'granted',
      () => 'denied',
    );
    const place = await new Promise<string>((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('granted'),
        () => done('denied'),
      ),
    );
    return [media, clipboard, place, await Notification.requestPermission()];
  });
  expect(answers).toEqual(['denied', 'denied', 'denied', 'denied']);
});

test('a call with wrong arguments is refused before it does anything', async ({ overhang }) => {
  const answers = await overhang.window.evaluate(async () => {
    const bridge = window.overhang as unknown as Record<string, (args: unknown) => Promise<unknown>>;
    const attempts: [string, unknown][] = [
      ['windowControl', { action: 'format' }],
      ['openStudy', { path: 7 }],
      ['openStudy', { path: 'a.overhang', force: true }],
      ['exportFile', { suggestedName: 'x', kind: 'exe', bytes: new Uint8Array(4) }],
      ['exportFile', { suggestedName: 'x', kind: 'png', bytes: new Uint8Array(4) }],
      ['saveStudy', { study: {}, documentId: 'x', saveAs: false, suggestedName: '' }],
      ['writeSettings', { language: 'xx' }],
      ['bootstrap', 1],
    ];
    return Promise.all(
      attempts.map(([name, args]) =>
        (bridge[name] ?? Promise.reject)(args).then(
          () => `${name} answered`,
          () => 'refused',
        ),
      ),
    );
  });
  expect(new Set(answers)).toEqual(new Set(['refused']));
});

test('a call from a page that is not ours is refused', async ({ overhang }) => {
  const answer = await overhang.app.evaluate(async ({ app, BrowserWindow, session }) => {
    session.defaultSession.webRequest.onBeforeRequest(null);
    const preload = `${app.getAppPath()}/out/preload/index.cjs`;
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await stranger.loadURL('data:text/html,<p>not ours</p>');
    const code = 'window.overhang.recentStudies().then(() => "answered", (error) => String(error))';
    const result = await stranger.webContents.executeJavaScript(code);
    stranger.destroy();
    return String(result);
  });
  expect(answer).toContain('not one of our pages');
});
