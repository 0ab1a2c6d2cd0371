import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const panel = (app: Page): Locator => app.getByRole('complementary', { name: /^Sc[eé]nario$/ });
const counts = (app: Page): Locator => panel(app).getByTestId('topology-counts');
/** Radio buttons lie hidden under their labels, and those that cannot be had say that they are disabled. */
const choose = (within: Locator, group: string, option: string): Promise<void> =>
  within
    .getByRole('radiogroup', { name: group, exact: true })
    .getByText(option, { exact: true })
    .click({ force: true });
const answer = (within: Locator, group: string, option: string): Locator =>
  within
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { name: option, exact: true });

test('picks a preset by keyboard, and marks it as the one in force', async ({ app }) => {
  const picker = panel(app).getByRole('button', { name: /^Preset/ });
  await picker.focus();
  await app.keyboard.press('Enter');
  const list = app.getByRole('listbox', { name: 'Preset' });
  await expect(list.getByRole('option', { selected: true })).toContainText('everything usual');
  await app.keyboard.type('lync edge nat');
  await expect(list.getByRole('group')).toHaveCount(1);
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await expect(picker).toBeFocused();
  await expect(picker).toContainText('Single Edge Server, NAT');
  await expect(picker).toContainText('private IP addresses using NAT in Lync Server 2013');
  await expect(answer(panel(app), 'External Edge addresses', 'Private, NAT')).toBeChecked();
  await app.keyboard.press('Control+z');
  await expect(picker).toContainText('Enterprise with everything usual');
});

test('shows only what a preset is about, until the whole deployment is asked for', async ({
  app,
}) => {
  await panel(app)
    .getByRole('button', { name: /^Preset/ })
    .click();
  await app
    .getByRole('option', { name: /^Edge pool behind hardware load balancers/ })
    .first()
    .click();
  await expect(panel(app)).toContainText('Only flows of: Edge pool');
  const some = await counts(app).innerText();
  await panel(app).getByRole('button', { name: 'Show the whole deployment' }).click();
  await expect(panel(app)).not.toContainText('Only flows of');
  await expect(counts(app)).not.toHaveText(some);
  await expect(panel(app).getByTestId('altered')).toContainText('the whole deployment');
});

test('says how a preset was altered, and goes back to it', async ({ app }) => {
  const altered = panel(app).getByTestId('altered');
  await expect(altered).toHaveCount(0);
  await choose(panel(app), 'Director', 'None');
  await app.getByRole('checkbox', { name: 'XMPP' }).uncheck();
  await expect(altered).toContainText('Director: None · without XMPP');
  await altered.getByRole('button', { name: 'Back to “Enterprise with everything usual”' }).click();
  await expect(altered).toHaveCount(0);
  await expect(answer(panel(app), 'Director', 'Pool')).toBeChecked();
});

test('refuses what cannot be built, with reason and page, and repairs it in one step', async ({
  app,
}) => {
  const whole = await counts(app).innerText();
  await expect(answer(panel(app), 'Edge Server', 'None')).toHaveAttribute('aria-disabled', 'true');
  await choose(panel(app), 'Edge Server', 'None');
  const notice = panel(app).getByRole('alert');
  await expect(notice).toContainText('None: not possible as it stands');
  await expect(notice).toContainText('Federation enters and leaves through the Access Edge');
  await expect(notice).toContainText('Page: Port summary - SIP, XMPP federation');
  await expect(answer(panel(app), 'Edge Server', 'Single')).toBeChecked();
  await expect(counts(app)).toHaveText(whole);

  await notice
    .getByRole('button', { name: 'Choose it and switch off Federation, Public IM and XMPP' })
    .click();
  await expect(notice).toHaveCount(0);
  await expect(answer(panel(app), 'Edge Server', 'None')).toBeFocused();
  await expect(app.getByRole('checkbox', { name: 'Federation', exact: true })).not.toBeChecked();
  await expect(panel(app).getByRole('radiogroup', { name: 'External Edge addresses' })).toHaveCount(
    0,
  );
  await app.keyboard.press('Control+z');
  await expect(counts(app)).toHaveText(whole);
  await expect(app.getByRole('checkbox', { name: 'Federation', exact: true })).toBeChecked();
});

test('moves through answers with the arrow keys, past those that are refused', async ({ app }) => {
  await choose(panel(app), 'Edge Server', 'Pool, hardware balanced');
  await answer(panel(app), 'External Edge addresses', 'Public').focus();
  await app.keyboard.press('ArrowRight');
  await expect(panel(app).getByRole('alert')).toContainText('Private, NAT: not possible');
  await expect(answer(panel(app), 'External Edge addresses', 'Public')).toBeChecked();
  await app.keyboard.press('Escape');
  await expect(panel(app).getByRole('alert')).toHaveCount(0);
  await answer(panel(app), 'Director', 'Pool').focus();
  await app.keyboard.press('ArrowLeft');
  await expect(answer(panel(app), 'Director', 'Single')).toBeChecked();
});

test('refuses a feature as it refuses an answer', async ({ app }) => {
  const voice = app.getByRole('checkbox', { name: 'Enterprise Voice', exact: true });
  await voice.click();
  await expect(voice).toBeChecked();
  const notice = panel(app).getByRole('alert');
  await expect(notice).toContainText('keep Enterprise Voice alive');
  await notice.getByRole('button', { name: 'Switch it off and set Branch site to None' }).click();
  await expect(voice).not.toBeChecked();
  await expect(panel(app).getByRole('radiogroup', { name: 'Mediation Server' })).toHaveCount(0);
});

test('says what a change of product took with it', async ({ app }) => {
  await app.getByRole('checkbox', { name: 'Video Interop Server' }).check();
  await choose(panel(app), 'Product', 'Lync Server 2013');
  await expect(panel(app).getByRole('alert')).toContainText(
    'Had to follow: switch off Video Interop Server',
  );
  await expect(answer(panel(app), 'Product', 'Lync Server 2013')).toBeChecked();
});

test('tells what the pages say about an answer', async ({ app }) => {
  await choose(panel(app), 'External Edge addresses', 'Private, NAT');
  await panel(app)
    .getByRole('button', { name: 'What the pages say: External Edge addresses' })
    .click();
  const facts = app.getByRole('group', { name: 'What the pages say: External Edge addresses' });
  await expect(facts).toContainText('Only symmetric NAT is supported');
  await expect(facts.getByTitle(/^Edge Server environmental requirements/)).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(facts).toBeHidden();
});

test('makes a new scenario question by question, in French', async ({ app }) => {
  await app.getByRole('radio', { name: 'Français' }).check({ force: true });
  const before = await counts(app).innerText();
  await app.getByRole('button', { name: 'Nouveau scénario…' }).click();
  const wizard = app.getByRole('dialog', { name: 'Nouveau scénario' });
  const draft = wizard.getByTestId('topology-counts');
  await choose(wizard, 'Produit', 'Lync Server 2013');
  await choose(wizard, 'Partir de', 'Petit : Standard Edition, un Edge, NAT');
  await expect(answer(wizard, 'Édition', 'Standard')).toBeChecked();
  await wizard.getByRole('button', { name: 'Suivant' }).click();

  await expect(answer(wizard, 'Adresses externes de l’Edge', 'Privées, NAT')).toBeChecked();
  await choose(wizard, 'Serveur Edge', 'Pool, équilibrage matériel');
  const notice = wizard.getByRole('alert');
  await expect(notice).toContainText('impossible en l’état');
  await notice
    .getByRole('button', {
      name: 'Le choisir et passer « Adresses externes de l’Edge » à « Publiques »',
    })
    .click();
  await expect(answer(wizard, 'Adresses externes de l’Edge', 'Publiques')).toBeChecked();
  const drafted = await draft.innerText();
  await wizard.getByRole('button', { name: 'Suivant' }).click();

  await expect(wizard.getByRole('radiogroup', { name: 'Serveur principal SQL' })).toHaveCount(0);
  await choose(wizard, 'Directeur', 'Pool');
  await expect(draft).not.toHaveText(drafted);
  await wizard.getByRole('button', { name: /Fonctionnalités et partenaires/ }).click();
  await wizard.getByRole('checkbox', { name: 'Archivage' }).check();
  await expect(counts(app)).toHaveText(before);
  const made = await draft.innerText();
  await wizard.getByRole('button', { name: 'Créer' }).click();

  await expect(wizard).toHaveCount(0);
  await expect(app.getByRole('button', { name: 'Nouveau scénario…' })).toBeFocused();
  await expect(counts(app)).toHaveText(made);
  await expect(answer(panel(app), 'Serveur Edge', 'Pool, équilibrage matériel')).toBeChecked();
  await app.keyboard.press('Control+z');
  await expect(counts(app)).toHaveText(before);
});

test('leaves the scenario alone when the assistant is closed, and keeps undo inside it', async ({
  app,
}) => {
  await choose(panel(app), 'Director', 'None');
  const before = await counts(app).innerText();
  await app.keyboard.press('Control+k');
  await app.keyboard.type('new scenario');
  await app.keyboard.press('Enter');
  const wizard = app.getByRole('dialog', { name: 'New scenario' });
  await choose(wizard, 'Edition', 'Standard');
  await expect(answer(wizard, 'Edition', 'Standard')).toBeChecked();
  await app.keyboard.press('Control+z');
  await expect(answer(wizard, 'Edition', 'Enterprise')).toBeChecked();
  await app.mouse.click(20, 400);
  await expect(wizard).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(wizard).toHaveCount(0);
  await expect(counts(app)).toHaveText(before);
});
