/** What a file or a description is about. */
export interface Part {
	readonly kind: 'package' | 'table' | 'chart';
	/** Of the package, the table, or the id of the chart. */
	readonly name: string;
}

/** A file that a researcher may take, as the catalogues list it. */
export interface ListedFile {
	/** Below the address of the site, without a slash before it. */
	readonly path: string;
	/** Where it stands, whole. */
	readonly address: string;
	readonly title: string;
	readonly of: Part;
	readonly bytes: number;
	/** Hexadecimal. */
	readonly sha256: string;
	readonly mediaType: string;
	/** The day of the data in which it came to be as it is, `YYYY-MM-DD`. */
	readonly modified: string;
	readonly version: string;
}
