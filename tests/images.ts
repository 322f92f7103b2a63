/** `npm run test:images`: decodes every picture that `npm run images` made, and reads in each PDF and SVG what its chart says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentPictures } from '#scripts/images/manifest.ts';
import { settings } from '#scripts/settings.ts';
import { problemsOf } from './images/problemsOf.ts';

const manifest = currentPictures();
if (!manifest) {
	console.error('There are no pictures of these data. Make them first: npm run images');
	process.exit(1);
}

/** What the page of a chart says: its finding and the end of its source line. */
function textsOf(path: string): readonly string[] {
	const [, id = ''] =
		/^charts\/([a-z0-9-]+?)(?:-(?:640|1280)-(?:dark|light)|-square|-unnamed)?\.\w+$/.exec(path) ?? [];
	const embed = path.includes('-unnamed.') ? `${id}/unnamed.html` : `${id}.html`;
	const page = readFileSync(join(settings.build, 'embed', embed), 'utf8');
	const [, title = ''] = /<h1 class="title[^>]*>(.*?)<\/h1>/.exec(page.replaceAll(/<!--.*?-->/g, '')) ?? [];
	return [title.replaceAll('&amp;', '&'), 'CC BY 4.0'];
}

let problems = 0;
const files = Object.keys(manifest.files);
for (const path of files) {
	const texts = path.startsWith('charts/') ? textsOf(path) : [];
	for (const problem of await problemsOf(path, readFileSync(join(settings.images, path)), { texts })) {
		console.log(`${path} ${problem}`);
		problems++;
	}
}
console.log(`${files.length} pictures, ${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;
