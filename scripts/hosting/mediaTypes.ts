/**
 * The media type of each kind of file that the site has, by the end of its name; one with text says its encoding, since some
 * programs take it for another where it is not said. An R or Python file opens in the browser as what it is, a text.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
	bib: 'application/x-bibtex; charset=utf-8',
	cff: 'application/yaml; charset=utf-8',
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json; charset=utf-8',
	gz: 'application/gzip',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	jsonld: 'application/ld+json; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	parquet: 'application/vnd.apache.parquet',
	pdf: 'application/pdf',
	png: 'image/png',
	py: 'text/plain; charset=utf-8',
	R: 'text/plain; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	sqlite: 'application/vnd.sqlite3',
	svg: 'image/svg+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	wasm: 'application/wasm',
	woff2: 'font/woff2',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	xml: 'application/xml; charset=utf-8',
	yaml: 'application/yaml; charset=utf-8',
	zip: 'application/zip'
};

/** The media type of a file, by its name: bytes of no known kind, where the end of it is none of ours. */
export const mediaTypeOf = (file: string): string =>
	mediaTypes[/\.([^./]+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
