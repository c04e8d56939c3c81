import type { Face } from '../face';
import { ValidationBuilder } from './validationBuilders';

type Limited = 'build' | 'setHelpText' | 'requireLimitOneResponsePerColumn';

abstract class AnyGridValidationBuilder extends ValidationBuilder {
  requireLimitOneResponsePerColumn(): this {
    return this.must('LimitOneResponsePerColumn', [], []);
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/grid-validation-builder */
export class GridValidationBuilder
  extends AnyGridValidationBuilder
  implements Face<GoogleAppsScript.Forms.GridValidationBuilder, Limited>
{
  protected readonly kind = 'Grid';
}

/** @documented https://developers.google.com/apps-script/reference/forms/checkbox-grid-validation-builder */
export class CheckboxGridValidationBuilder
  extends AnyGridValidationBuilder
  implements Face<GoogleAppsScript.Forms.CheckboxGridValidationBuilder, Limited>
{
  protected readonly kind = 'CheckboxGrid';
}
