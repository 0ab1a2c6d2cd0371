import { shippedLayouts } from 'virtual:shipped-diagrams';
import { restoreShipped } from '#shared/diagram/restore-shipped.ts';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { chooseAppHost } from './app-host/choose-app-host.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element #app');
const host = chooseAppHost();
mount(App, {
  target,
  props: { host, settings: await host.loadSettings(), shipped: restoreShipped(shippedLayouts) },
});
