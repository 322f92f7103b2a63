import { spawn } from 'node:child_process';

/** How a command ended, with all that it printed. */
export interface Ended {
	readonly exitCode: number;
	/** What it printed, both streams in the order in which it came. */
	readonly output: string;
	/** What it printed to its standard output alone. */
	readonly stdout: string;
}

/**
 * Runs a script or tool on the Node that runs this one, and keeps what it prints.
 * @param file path of the script, from the project's folder
 * @param signal ends the tool when aborted
 */
export function runTool(
	file: string,
	args: readonly string[] = [],
	{ env = {}, signal }: { env?: Readonly<Record<string, string>>; signal?: AbortSignal } = {}
): Promise<Ended> {
	return new Promise((resolve) => {
		const tool = spawn(process.execPath, [file, ...args], {
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			signal
		});
		let output = '';
		let stdout = '';
		tool.stdout.setEncoding('utf8').on('data', (text: string) => {
			output += text;
			stdout += text;
		});
		tool.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
		tool.once('error', (error) => resolve({ exitCode: 1, output: `${output}${error.message}\n`, stdout }));
		tool.once('close', (code) => resolve({ exitCode: code ?? 1, output, stdout }));
	});
}
