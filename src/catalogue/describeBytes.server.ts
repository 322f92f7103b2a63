import { createHash } from 'node:crypto';

/** Size and SHA-256 (hexadecimal) of what is served. @param content text is served as UTF-8 */
export const describeBytes = (content: string | Buffer) => ({
	bytes: Buffer.byteLength(content),
	sha256: createHash('sha256').update(content).digest('hex')
});
