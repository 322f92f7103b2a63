import path from 'node:path';

/** These are compressed already: gzip would make them longer. */
const packed = new Set([
	...['.woff2', '.woff', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif'],
	...['.zip', '.parquet', '.pdf', '.xlsx']
]);

/** Whether a file travels as it is, as its name says. */
export const isPacked = (file: string): boolean => packed.has(path.extname(file));
