/** Has the browser save a file. Only in the browser. */
export function saveFile(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Not at once: the browser fetches it after the click.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
