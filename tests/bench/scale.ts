/*
 * `npm run bench:scale`: builds the site of today's tables and the one with as many cases as the opening claim tells of, and
 * says side by side what they took to build and what each page sends until a reader acts (`firstView.ts`).
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatCount } from '#atlas/words/formatCount.ts';
import { folders } from '#tests/fixtures/scale/folders.ts';
import { claimedSizes, writePackage } from '#tests/fixtures/scale/writePackage.ts';
import { firstView } from '#tests/site/support/firstView.ts';
import type { Taken } from './measureCommand.ts';
import { measureSite } from './measureSite.ts';
import { printTable } from './printTable.ts';

/** A page as it is called here, and its address in each site. */
type Page = readonly [name: string, today: string, enlarged: string];

const builds = { today: folders.today.build, enlarged: folders.enlarged.build };
const filesIn = (build: string, folder: string) =>
	readdirSync(join(build, folder)).filter((file) => file.endsWith('.html'));
const addressOf = (folder: string, file: string) => `/${folder}/${file.slice(0, -'.html'.length)}`;

/** Every page of a folder that both sites have. */
function pagesIn(folder: string): readonly Page[] {
	const common = new Set(filesIn(builds.today, folder)).intersection(
		new Set(filesIn(builds.enlarged, folder))
	);
	return [...common].sort().map((file) => {
		const address = addressOf(folder, file);
		return [address, address, address];
	});
}

/** The longest page of a folder, which is another in each site. */
function longestIn(folder: string): Page {
	const longest = (build: string) => {
		const size = (file: string) => statSync(join(build, folder, file)).size;
		return addressOf(
			folder,
			filesIn(build, folder).reduce((a, b) => (size(b) > size(a) ? b : a))
		);
	};
	const [today, enlarged] = [longest(builds.today), longest(builds.enlarged)];
	return [today === enlarged ? today : `${today}, ${enlarged}`, today, enlarged];
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

writePackage(folders.enlarged.data, claimedSizes);
console.log(
	`${formatCount(claimedSizes.cases)} cases, ${formatCount(claimedSizes.asset_recoveries)} recoveries; built one after the other …`
);
const today = await measureSite(folders.today);
const enlarged = await measureSite(folders.enlarged);

const whole = (commands: readonly Taken[]): Taken => ({
	name: 'all',
	waited: commands.reduce((sum, { waited }) => sum + waited, 0),
	seconds: commands.reduce((sum, { seconds }) => sum + seconds, 0),
	memory: Math.max(...commands.map(({ memory }) => memory))
});
printTable(
	['', 'CPU s today', 'enlarged', 'times', 's today', 'enlarged', 'MB at most today', 'enlarged'],
	[...today, whole(today)].map((one, index) => {
		const other = [...enlarged, whole(enlarged)][index] ?? one;
		return [
			one.name,
			...[one.seconds, other.seconds].map((seconds) => seconds.toFixed(1)),
			`${(other.seconds / one.seconds).toFixed(1)}×`,
			...[one.waited, other.waited].map((seconds) => seconds.toFixed(1)),
			...[one.memory, other.memory].map((bytes) => formatCount(Math.round(bytes / 1024 ** 2)))
		];
	})
);

const pages: readonly Page[] = [
	...['/', '/map', '/cases', '/sources', '/charts', '/countries'].map((address): Page => [
		address,
		address,
		address
	]),
	longestIn('sources'),
	longestIn('countries'),
	...pagesIn('charts'),
	...pagesIn('embed')
];
printTable(
	[
		'until a reader acts',
		'KB today',
		'KB enlarged',
		'of it JS',
		'requests',
		'enlarged',
		'elements',
		'enlarged'
	],
	pages.map(([name, ofToday, ofEnlarged]) => {
		const one = firstView({ directory: builds.today, base: '' }, ofToday);
		const other = firstView({ directory: builds.enlarged, base: '' }, ofEnlarged);
		return [
			name,
			kilobytes(one.bytes),
			kilobytes(other.bytes),
			kilobytes(other.scriptBytes),
			...[one.requests, other.requests, one.elements, other.elements].map(formatCount)
		];
	})
);
