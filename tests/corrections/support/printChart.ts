/** Prints a chart as the server draws it on its page: `node tests/corrections/support/printChart.ts ID`. */
import { startDrawing } from '#tests/pictures/drawChart.ts';

const drawing = await startDrawing();
try {
	console.log(await drawing.draw({ id: process.argv[2] ?? '', place: 'page', query: '', scheme: 'light' }));
} finally {
	await drawing.close();
}
