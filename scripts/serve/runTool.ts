import { spawn } from 'node:child_process';

/** How a command ended, with all that it printed. */
export interface Ended {
	readonly exitCode: number;
	/** What it printed, both streams in the order in which it came. */
	readonly output: string;
	/** What it printed to its standard output alone. */
	readonly stdout: string;
}

export interface ToolOptions {
	/** The folder in which it runs; this program's own, else. */
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly signal?: AbortSignal;
	readonly echo?: boolean;
}

/**
 * Runs a script or tool on the Node that runs this one, and keeps what it prints.
 * @param file path of the script, from the folder in which it runs
 * @param options `env` is added to this program's own; `signal` ends the tool when aborted; with `echo` what it prints
 * is passed on at once, too
 */
export function runTool(
	file: string,
	args: readonly string[] = [],
	{ cwd, env = {}, signal, echo = false }: ToolOptions = {}
): Promise<Ended> {
	return new Promise((resolve) => {
		const tool = spawn(process.execPath, [file, ...args], {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			signal
		});
		let output = '';
		let stdout = '';
		const keep = (text: string) => {
			output += text;
			if (echo) process.stdout.write(text);
		};
		tool.stdout.setEncoding('utf8').on('data', (text: string) => {
			stdout += text;
			keep(text);
		});
		tool.stderr.setEncoding('utf8').on('data', keep);
		tool.once('error', (error) => resolve({ exitCode: 1, output: `${output}${error.message}\n`, stdout }));
		tool.once('close', (code) => resolve({ exitCode: code ?? 1, output, stdout }));
	});
}
