import type { ColumnChunk, Encoding, SchemaElement } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';
import { writePlain } from 'hyparquet-writer/src/plain.js';
import type { Known } from './ColumnValues.ts';
import { codec, compress } from './compression.ts';
import type { FieldColumn } from './FieldColumn.ts';
import type { Leaf } from './leafOf.ts';
import { compressed, type Seen, type TextPage } from './TextPages.ts';

/** A column of a file as its schema has it. */
export interface LeafColumn {
	readonly element: SchemaElement;
	/** Its name; of a list the names of its levels. */
	readonly path: readonly string[];
}

/** What a chunk is made of: pages with the encoding of their values, and the least and greatest of these. */
interface Pages {
	readonly encoding: Encoding;
	readonly pages: readonly TextPage[];
	readonly least: unknown;
	readonly greatest: unknown;
	/** Null where values stand in the pages themselves. */
	readonly dictionary: readonly Known[] | null;
}

/** Writes one column of a row group; returns what the end of the file says of it. */
export function writeChunk(
	writer: ByteWriter,
	column: LeafColumn,
	field: FieldColumn,
	leaf: Leaf
): ColumnChunk {
	const start = writer.offset;
	const { encoding, pages, least, greatest, dictionary } = pagesOf(column.element, field, leaf);
	let uncompressed = 0;
	const dictionaryAt = dictionary === null ? undefined : BigInt(start);
	if (dictionary !== null) uncompressed += writeDictionary(writer, column.element, dictionary);
	const dataAt = BigInt(writer.offset);
	let from: Seen = { levels: 0, nulls: 0, rows: 0 };
	for (const page of pages) {
		uncompressed += writePage(writer, field, page, encoding, from);
		from = page.until;
	}
	return {
		file_offset: BigInt(start),
		meta_data: {
			type: column.element.type ?? 'BYTE_ARRAY',
			encodings: dictionary === null ? [encoding] : ['PLAIN', encoding],
			path_in_schema: [...column.path],
			codec,
			num_values: BigInt(field.levels),
			total_compressed_size: BigInt(writer.offset - start),
			total_uncompressed_size: BigInt(uncompressed),
			data_page_offset: dataAt,
			...(dictionaryAt === undefined ? {} : { dictionary_page_offset: dictionaryAt }),
			statistics: {
				min_value: least as string,
				max_value: greatest as string,
				null_count: BigInt(field.nulls)
			},
			encoding_stats: [
				...(dictionary === null
					? []
					: [{ page_type: 'DICTIONARY_PAGE' as const, encoding: 'PLAIN' as const, count: 1 }]),
				{ page_type: 'DATA_PAGE_V2' as const, encoding, count: pages.length }
			]
		}
	};
}

function pagesOf(element: SchemaElement, field: FieldColumn, { dictionary, indices }: Leaf): Pages {
	if (field.values.texts !== null) {
		const { pages, least, greatest } = field.values.texts.take(field);
		return { encoding: 'PLAIN', pages, least, greatest, dictionary: null };
	}
	const [least, greatest] = rangeOf(dictionary);
	const body = new ByteWriter();
	// Parquet has no dictionaries of truth values, and none is needed where there is no value.
	const isPlain = element.type === 'BOOLEAN' || dictionary.length === 0;
	if (isPlain)
		writePlain(
			body,
			Array.from(indices, (index) => dictionary[index]),
			element.type ?? 'BOOLEAN',
			undefined
		);
	else {
		const width = Math.ceil(Math.log2(dictionary.length));
		body.appendUint8(width);
		writeRleBitPackedHybrid(body, indices, width);
	}
	const bytes = body.getBytes();
	const { levels, nulls, rows } = field;
	const page = { bytes: compressed(bytes), uncompressedBytes: bytes.length, until: { levels, nulls, rows } };
	return {
		...{ encoding: isPlain ? 'PLAIN' : 'RLE_DICTIONARY', pages: [page], least, greatest },
		dictionary: isPlain ? null : dictionary
	};
}

function writePage(
	writer: ByteWriter,
	field: FieldColumn,
	{ bytes, uncompressedBytes, until }: TextPage,
	encoding: Encoding,
	from: Seen
): number {
	const definitions = field.definitions.subarray(from.levels, until.levels);
	const levels = new ByteWriter();
	const repetitions = field.repetitions.subarray(from.levels, until.levels);
	const repetitionBytes = field.isList ? writeRleBitPackedHybrid(levels, repetitions, 1) : 0;
	const width = Math.ceil(Math.log2(field.maxDefinition + 1));
	const definitionBytes = width === 0 ? 0 : writeRleBitPackedHybrid(levels, definitions, width);
	const start = writer.offset;
	writePageHeader(writer, {
		type: 'DATA_PAGE_V2',
		uncompressed_page_size: levels.offset + uncompressedBytes,
		compressed_page_size: levels.offset + bytes.length,
		data_page_header_v2: {
			num_values: until.levels - from.levels,
			num_nulls: until.nulls - from.nulls,
			num_rows: until.rows - from.rows,
			encoding,
			definition_levels_byte_length: definitionBytes,
			repetition_levels_byte_length: repetitionBytes,
			is_compressed: bytes.length < uncompressedBytes
		}
	});
	const headerBytes = writer.offset - start;
	writer.appendBytes(levels.getBytes());
	writer.appendBytes(bytes);
	return headerBytes + levels.offset + uncompressedBytes;
}

function writeDictionary(writer: ByteWriter, { type }: SchemaElement, dictionary: readonly Known[]): number {
	const plain = new ByteWriter();
	const values = type === 'INT64' ? dictionary.map((value) => BigInt(Number(value))) : [...dictionary];
	writePlain(plain, values, type ?? 'BYTE_ARRAY', undefined);
	const bytes = plain.getBytes();
	// A page of this kind cannot say that it is not compressed.
	const shorter = compress(bytes);
	const start = writer.offset;
	writePageHeader(writer, {
		type: 'DICTIONARY_PAGE',
		uncompressed_page_size: bytes.length,
		compressed_page_size: shorter.length,
		dictionary_page_header: { num_values: dictionary.length, encoding: 'PLAIN' }
	});
	const headerBytes = writer.offset - start;
	writer.appendBytes(shorter);
	return headerBytes + bytes.length;
}

/** The least and the greatest of values, texts by their bytes. */
function rangeOf(values: readonly Known[]): readonly [unknown, unknown] {
	const [first] = values;
	if (first === undefined) return [undefined, undefined];
	if (typeof first === 'string') {
		const sorted = values.map((value) => Buffer.from(String(value))).sort((a, b) => Buffer.compare(a, b));
		return [sorted[0], sorted.at(-1)];
	}
	if (typeof first === 'boolean') return [!values.includes(false), values.includes(true)];
	let [least, greatest] = [Number(first), Number(first)];
	for (const value of values) {
		least = Math.min(least, Number(value));
		greatest = Math.max(greatest, Number(value));
	}
	return [least, greatest];
}
