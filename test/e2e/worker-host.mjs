import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Gives the extension to the workbench as a web extension, which runs in a worker as on vscode.dev.
 * VS Code loads such an extension from an address: the page's own, where this serves `folder`.
 * `alone`: a workbench without any server behind it, as on vscode.dev; it has no files.
 */
export async function serveExtension(context, server, folder, { alone = false } = {}) {
  await context.route(`${server.url}__ext/**`, (route) => {
    const path = normalize(decodeURIComponent(new URL(route.request().url()).pathname.slice(7)));
    try {
      const body = readFileSync(join(folder, path));
      const contentType = TYPES[extname(path)] ?? 'text/plain';
      return route.fulfill({ body, contentType, headers: { 'access-control-allow-origin': '*' } });
    } catch {
      return route.fulfill({ status: 404 });
    }
  });

  await context.route(`${server.url}?*`, async (route) => {
    const response = await route.fetch();
    const page = await response.text();
    const extensions = [{ scheme: 'http', authority: `127.0.0.1:${server.port}`, path: '/__ext' }];
    const body = page.replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
      (_, start, escaped) => {
        const settings = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        settings.developmentOptions = { ...settings.developmentOptions, extensions };
        if (alone) settings.workspaceUri = { scheme: 'tmp', path: '/default.code-workspace' };
        const text = JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        return `${start}${text}"`;
      },
    );
    return route.fulfill({ response, body });
  });

  if (!alone) return;
  // code-server's workbench takes the server that it came from for granted.
  await context.route('**/workbench.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const body = script.replace('remoteAuthority:location.host', 'remoteAuthority:undefined');
    return route.fulfill({ response, body });
  });
}
