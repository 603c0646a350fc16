// Brings browser libraries, fonts, styles and scripts into target/classes.
// Called by Maven with the classes folder; copies only what has changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(fileURLToPath(import.meta.url));
const classes = resolve(process.argv[2] ?? join(web, '../../../target/classes'));
const modules = join(web, 'node_modules');

/** Files of the packages, under their place on the class path. */
const packaged = {
  'static/vendor/htmx.min.js': 'htmx.org/dist/htmx.min.js',
  'static/vendor/bpmn-js/bpmn-navigated-viewer.production.min.js': 'bpmn-js/dist/bpmn-navigated-viewer.production.min.js',
  'static/vendor/bpmn-js/diagram-js.css': 'bpmn-js/dist/assets/diagram-js.css',
  'static/vendor/bpmn-js/bpmn-js.css': 'bpmn-js/dist/assets/bpmn-js.css',
  'static/vendor/bpmn-js/bpmn-font/css/bpmn.css': 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css',
  'static/vendor/bpmn-js/bpmn-font/font/bpmn.woff': 'bpmn-js/dist/assets/bpmn-font/font/bpmn.woff',
  'static/vendor/bpmn-js/bpmn-font/font/bpmn.woff2': 'bpmn-js/dist/assets/bpmn-font/font/bpmn.woff2',
  'static/vendor/bpmn-js/LICENSE': 'bpmn-js/LICENSE',
  'fonts/Tinos-Regular.ttf': '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  'fonts/Tinos-Italic.ttf': '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'fonts/Tinos-Bold.ttf': '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  'fonts/Tinos-BoldItalic.ttf': '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'fonts/LICENSE-Tinos': '@expo-google-fonts/tinos/LICENSE_FONT',
};

function install() {
  const lock = createHash('sha256').update(readFileSync(join(web, 'package-lock.json'))).digest('hex');
  const marker = join(modules, '.installed-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: web,
    stdio: 'inherit',
    shell: windows,
  });
  writeFileSync(marker, lock);
}

function copy(from, to) {
  const source = statSync(from);
  const target = statSync(to, { throwIfNoEntry: false });
  if (target && target.size === source.size && Math.abs(target.mtimeMs - source.mtimeMs) < 1000) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  utimesSync(to, source.atime, source.mtime);
}

/** Our own files: the style sheet and the common script are joined, all else arrives as it is. */
function own() {
  const files = new Map();
  files.set('app.css', joinStyles());
  files.set('app.js', names('scripts/common', '.js').map(text).join('\n'));
  for (const name of [...names('scripts', '.js'), ...names('images', '.svg')]) {
    files.set(name.split('/').pop(), text(name));
  }
  return files;
}

/** app.css names the parts in their order; what single pages need follows. */
function joinStyles() {
  const parts = [...text('styles/app.css').matchAll(/@import "(.+?)";/g)].map((found) => 'styles/' + found[1]);
  return [...parts, ...names('styles/pages', '.css')].map(text).join('\n');
}

function names(folder, ending) {
  const path = join(web, folder);
  const found = existsSync(path) ? readdirSync(path) : [];
  return found.filter((name) => name.endsWith(ending)).sort().map((name) => folder + '/' + name);
}

function text(name) {
  return readFileSync(join(web, name), 'utf8');
}

function writeOwn() {
  const assets = join(classes, 'static/assets');
  mkdirSync(assets, { recursive: true });
  const wanted = own();
  for (const [name, content] of wanted) {
    const file = join(assets, name);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== content) writeFileSync(file, content);
  }
  for (const name of readdirSync(assets)) {
    if (!wanted.has(name)) rmSync(join(assets, name), { recursive: true });
  }
}

install();
for (const [to, from] of Object.entries(packaged)) copy(join(modules, from), join(classes, to));
writeOwn();
