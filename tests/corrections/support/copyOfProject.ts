import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { runTool, type Ended } from '#scripts/serve/runTool.ts';

/** A copy of the project in a folder of its own, in which a test may change anything. */
export interface CopyOfProject {
	readonly root: string;
	/** Runs a script or tool in it: a path from its root. */
	readonly run: (file: string, ...args: readonly string[]) => Promise<Ended>;
	readonly remove: () => void;
}

const parts = [
	'atlas',
	'data',
	'public',
	'scripts',
	'src',
	'tests',
	'package.json',
	'tsconfig.json',
	'vite.config.ts'
];
/** What tools write beside the packages: the copy has its own. */
const written = (name: string) => (name.startsWith('.') && name !== '.bin') || name === '$app';

/** Copies all that the project is written in, and what was built of it but for its data. Packages are linked, not copied. */
export function copyOfProject(): CopyOfProject {
	const root = mkdtempSync(join(tmpdir(), 'fugitive-flows-'));
	const filter = (file: string) => file !== join('public', 'data') && basename(file) !== 'stored';
	for (const part of parts) cpSync(part, join(root, part), { recursive: true, filter });
	mkdirSync(join(root, 'node_modules'));
	for (const name of readdirSync('node_modules')) {
		const [from, to] = [join('node_modules', name), join(root, 'node_modules', name)];
		if (!written(name)) symlinkSync(resolve(from), to);
	}
	if (existsSync('node_modules/$app'))
		cpSync('node_modules/$app', join(root, 'node_modules/$app'), { recursive: true });
	return {
		root,
		run: (file, ...args) => runTool(file, args, { cwd: root }),
		remove: () => rmSync(root, { recursive: true, force: true })
	};
}
