/*
 * Imported before a measured command: at its end it writes what it has taken to the file that USAGE_FILE names, as JSON.
 */
import { writeFileSync } from 'node:fs';

/** What a command has taken, all its threads together. */
export interface Usage {
	/** Time of processors, in seconds, whatever else the machine did. */
	readonly seconds: number;
	/** The most memory that it held at once, in bytes. */
	readonly memory: number;
}

const { USAGE_FILE: file } = process.env;
process.once('exit', () => {
	if (!file) return;
	const { user, system } = process.cpuUsage();
	const usage: Usage = { seconds: (user + system) / 1e6, memory: process.resourceUsage().maxRSS * 1024 };
	writeFileSync(file, JSON.stringify(usage));
});
