import type { Deployment } from '#shared/deployment/plan/deployment.ts';

/** What a site of a deployment is called: its name, or its id as long as nobody has named it. */
export function siteName({ sites }: Pick<Deployment, 'sites'>, id: string): string {
  const name = sites.find((site) => site.id === id)?.name ?? '';
  return name === '' ? id : name;
}
