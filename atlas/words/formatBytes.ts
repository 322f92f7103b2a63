/** The size of a file as people read it, in units of 1,024: "812 bytes", "24 KB", "1.3 MB". */
export function formatBytes(bytes: number): string {
	if (bytes < 1024) return `${bytes} bytes`;
	const kilobytes = Math.round(bytes / 1024);
	return kilobytes < 1024 ? `${kilobytes} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
