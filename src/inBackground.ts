/** For work that nobody waits for: its failure is told as that of any event handler is, and not lost. */
export function inBackground(work: Promise<unknown>): void {
	work.catch(reportError);
}
