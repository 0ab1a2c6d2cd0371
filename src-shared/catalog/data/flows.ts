import { adfsProxyFlows } from './flows/adfs-proxy.ts';
import { backEndMirrorFlows } from './flows/back-end-mirror.ts';
import { backEndWitnessFlows } from './flows/back-end-witness.ts';
import { backEndFlows } from './flows/back-end.ts';
import { branchApplianceFlows } from './flows/branch-appliance.ts';
import { branchGatewayFlows } from './flows/branch-gateway.ts';
import { callManagerFlows } from './flows/call-manager.ts';
import { dhcpFlows } from './flows/dhcp.ts';
import { directorFlows } from './flows/director.ts';
import { directoryFlows } from './flows/directory.ts';
import { edgeVirtualFlows } from './flows/edge-virtual.ts';
import { edgeFlows } from './flows/edge.ts';
import { emergencyGatewayFlows } from './flows/emergency-gateway.ts';
import { exchangeUmFlows } from './flows/exchange-um.ts';
import { federatedPartnerFlows } from './flows/federated-partner.ts';
import { fileShareFlows } from './flows/file-share.ts';
import { frontEndFlows } from './flows/front-end.ts';
import { internalClientFlows } from './flows/internal-client.ts';
import { internetFlows } from './flows/internet.ts';
import { ipPhoneFlows } from './flows/ip-phone.ts';
import { mediationFlows } from './flows/mediation.ts';
import { monitoringDatabaseFlows } from './flows/monitoring-database.ts';
import { officeWebAppsFlows } from './flows/office-web-apps.ts';
import { onlineServiceFlows } from './flows/online-service.ts';
import { pairedFileShareFlows } from './flows/paired-file-share.ts';
import { pairedPoolFlows } from './flows/paired-pool.ts';
import { persistentChatFlows } from './flows/persistent-chat.ts';
import { pstnGatewayFlows } from './flows/pstn-gateway.ts';
import { publicImFlows } from './flows/public-im.ts';
import { reverseProxyFlows } from './flows/reverse-proxy.ts';
import { skypeDirectoryFlows } from './flows/skype-directory.ts';
import { trustedApplicationFlows } from './flows/trusted-application.ts';
import { videoInteropFlows } from './flows/video-interop.ts';
import { xmppPartnerFlows } from './flows/xmpp-partner.ts';

/** One record a receiving role (two for the Edge Server), outside in. The checks compare their sizes with the merged record: a repeated id would be lost. */
export const flowFiles = [
  federatedPartnerFlows,
  publicImFlows,
  xmppPartnerFlows,
  onlineServiceFlows,
  skypeDirectoryFlows,
  internetFlows,
  edgeFlows,
  edgeVirtualFlows,
  reverseProxyFlows,
  adfsProxyFlows,
  directorFlows,
  frontEndFlows,
  mediationFlows,
  persistentChatFlows,
  officeWebAppsFlows,
  exchangeUmFlows,
  backEndFlows,
  backEndMirrorFlows,
  backEndWitnessFlows,
  monitoringDatabaseFlows,
  fileShareFlows,
  pairedPoolFlows,
  pairedFileShareFlows,
  directoryFlows,
  dhcpFlows,
  videoInteropFlows,
  callManagerFlows,
  trustedApplicationFlows,
  pstnGatewayFlows,
  emergencyGatewayFlows,
  branchApplianceFlows,
  branchGatewayFlows,
  internalClientFlows,
  ipPhoneFlows,
] as const;

/** Every flow, keyed by its id, in the order of the files. */
export const flows = {
  ...federatedPartnerFlows,
  ...publicImFlows,
  ...xmppPartnerFlows,
  ...onlineServiceFlows,
  ...skypeDirectoryFlows,
  ...internetFlows,
  ...edgeFlows,
  ...edgeVirtualFlows,
  ...reverseProxyFlows,
  ...adfsProxyFlows,
  ...directorFlows,
  ...frontEndFlows,
  ...mediationFlows,
  ...persistentChatFlows,
  ...officeWebAppsFlows,
  ...exchangeUmFlows,
  ...backEndFlows,
  ...backEndMirrorFlows,
  ...backEndWitnessFlows,
  ...monitoringDatabaseFlows,
  ...fileShareFlows,
  ...pairedPoolFlows,
  ...pairedFileShareFlows,
  ...directoryFlows,
  ...dhcpFlows,
  ...videoInteropFlows,
  ...callManagerFlows,
  ...trustedApplicationFlows,
  ...pstnGatewayFlows,
  ...emergencyGatewayFlows,
  ...branchApplianceFlows,
  ...branchGatewayFlows,
  ...internalClientFlows,
  ...ipPhoneFlows,
} as const;

export type FlowId = keyof typeof flows;
