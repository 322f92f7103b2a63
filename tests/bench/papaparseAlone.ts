/*
 * The table in FILE read by papaparse and nothing else, in pieces as long as the pipeline reads: as objects with a header's
 * names, or with `--arrays` as arrays. What it would find out by itself (delimiter, line end) it is told.
 */
import { createReadStream } from 'node:fs';
import { argv } from 'node:process';
import Papa from 'papaparse';

const [, , file = '', arrays] = argv;
Papa.parse(createReadStream(file, { encoding: 'utf8', highWaterMark: 64 * 1024 }), {
	header: arrays === undefined,
	delimiter: ',',
	newline: '\n',
	// A row is dropped as soon as it is read.
	chunk: () => {},
	complete: () => {}
});
