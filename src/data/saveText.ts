/** Has the browser save a text as a file. Only in the browser. */
export function saveText(text: string, name: string, type = 'text/csv;charset=utf-8'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Not at once: the browser fetches it after the click.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
