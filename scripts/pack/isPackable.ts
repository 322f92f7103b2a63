import { mediaTypeOf } from '../hosting/mediaTypes.ts';

/** Smaller files fit into a packet or two as they are. */
const smallest = 1024;

/** Whether a file is worth packing: text, machine code or a database of more than a packet; pictures, fonts and archives are packed. */
export const isPackable = (file: string, size: number): boolean =>
	size >= smallest && /charset=|\/wasm$|sqlite/.test(mediaTypeOf(file));
