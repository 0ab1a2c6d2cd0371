import { about } from 'virtual:about';
import { shippedLayouts } from 'virtual:shipped-diagrams';
import { restoreShipped } from '#shared/diagram/restore-shipped.ts';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { forgetfulHost, readHandOver } from './app/hand-over.ts';
import HandOverProblem from './app/HandOverProblem.svelte';
import { chooseAppHost } from './app-host/choose-app-host.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element #app');
const ownHost = chooseAppHost();
const reading = readHandOver(document);
if (reading.kind === 'newer' || reading.kind === 'problems') {
  mount(HandOverProblem, { target, props: { reading } });
} else {
  const handOver = reading.kind === 'read' ? reading : null;
  const host = handOver ? forgetfulHost(ownHost, handOver.language) : ownHost;
  mount(App, {
    target,
    props: {
      host,
      settings: await host.loadSettings(),
      shipped: restoreShipped(shippedLayouts),
      handedOver: handOver?.deployment ?? null,
      about,
    },
  });
}
