// Draws the invented pictures of examples/landu with a headless Chromium (set CHROMIUM to its path). By hand only:
// the pictures are committed, and neither the tests nor the build need a browser. With names, or parts of names, only
// the pictures whose file has one of them are drawn: another browser's bytes differ, though nobody sees it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { copies, pictures } from './example/pictures.mjs';
import { randomOf } from './example/random.mjs';
import { drawPicture } from './example/scenes.mjs';

const target = fileURLToPath(new URL('../examples/landu/files/', import.meta.url));
const browser = process.env.CHROMIUM ?? 'chromium';

// The page paints each drawing on a canvas and leaves it behind as JPEG in base64, one line a picture.
const page = (drawings) => `<!doctype html><meta charset="utf-8"><pre id="out"></pre><script type="module">
const drawings = ${JSON.stringify(drawings)};
const out = [];
for (const drawing of drawings) {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(drawing);
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 });
  canvas.getContext('2d').drawImage(image, 0, 0);
  out.push(canvas.toDataURL('image/jpeg', 0.62).split(',')[1]);
}
document.getElementById('out').textContent = out.join('\\n');
</script>`;

const wanted = process.argv.slice(2);
const isWanted = ({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part));
const chosen = pictures.filter(isWanted);
const copied = copies.filter((copy) => isWanted({ file: copy.copyOf }));

const work = mkdtempSync(join(tmpdir(), 'landu-pictures-'));
try {
  const html = join(work, 'page.html');
  // One seed a place: the picture after shows the same street as the picture before.
  const drawings = chosen.map((picture) => drawPicture(picture, randomOf(`picture ${picture.place}`)));
  writeFileSync(html, page(drawings));
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--virtual-time-budget=120000',
    '--dump-dom',
    pathToFileURL(html).href,
  ];
  const dom = execFileSync(browser, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = /<pre id="out">([^<]*)<\/pre>/.exec(dom)?.[1].split('\n') ?? [];
  if (lines.length !== chosen.length)
    throw new Error(`${lines.length} of ${chosen.length} pictures came back`);
  chosen.forEach((picture, i) => {
    const file = join(target, picture.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(lines[i], 'base64'));
  });
  for (const { file, copyOf } of copied) copyFileSync(join(target, copyOf), join(target, file));
  console.log(`${chosen.length + copied.length} pictures`);
} finally {
  rmSync(work, { recursive: true });
}
