import type { IConfiguration, IFlattenedRuleSet } from 'dependency-cruiser';

declare const config: Required<Pick<IConfiguration, 'options'>> &
  Required<Pick<IFlattenedRuleSet, 'forbidden'>>;
export default config;
