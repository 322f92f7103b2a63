/** What a sleeping chart needs to wake, in one file of the build, so that its styles come with the page that places it. */
export { default as ChartFrame } from '#src/components/ChartFrame.svelte';
export { hydrate } from 'svelte';
