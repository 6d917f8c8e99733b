// Stands in for the default_app.asar that the fallback runtime lacks: `electron [switches] APP-FOLDER`.
const { app } = require('electron');
const path = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) {
  process.stderr.write('usage: electron APP-FOLDER\n');
  app.exit(2);
} else {
  const root = path.resolve(folder);
  const manifest = require(path.join(root, 'package.json'));
  process.defaultApp = true;
  app.setAppPath(root);
  app.setVersion(manifest.version);
  app.setName(manifest.productName ?? manifest.name);
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  require(path.join(root, manifest.main));
}
