import { describeLayoutQuality } from './layout-quality.ts';

describeLayoutQuality('lync-2013');
