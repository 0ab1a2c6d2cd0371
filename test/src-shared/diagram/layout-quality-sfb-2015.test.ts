import { describeLayoutQuality } from './layout-quality.ts';

describeLayoutQuality('sfb-2015');
