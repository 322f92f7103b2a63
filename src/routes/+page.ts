/** The story is an article: its charts are woken one by one (`src/everyPage/wakeCharts.ts`), the page itself never. */
export const csr = false;
