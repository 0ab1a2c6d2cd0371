import { shippedDiagrams } from 'virtual:shipped-diagrams';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { chooseAppHost } from './app-host/choose-app-host.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element #app');
const host = chooseAppHost();
mount(App, {
  target,
  props: { host, settings: await host.loadSettings(), shipped: shippedDiagrams },
});
