import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from '@/components/ui/Field.module.css';

interface FieldProps {
  label: string;
  hint?: string;
  /** A sentence saying what is wrong and what to do; read out when it appears. */
  problem?: string | undefined;
  children: (ids: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** A label, its control, a hint and what is wrong, tied together for assistive technology. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  label: string;
  hint?: string;
  problem?: string | undefined;
}

/** A one-line text field with its label above. */
export function TextField({ label, hint, problem, ...rest }: TextFieldProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})} problem={problem}>
      {(ids) => <input type="text" className={styles.input} {...rest} {...ids} />}
    </Field>
  );
}

interface SelectFieldProps extends Omit<ComponentProps<'select'>, 'id'> {
  label: string;
}

/** A native select with its label above: the combobox that every browser and reader knows. */
export function SelectField({ label, ...rest }: SelectFieldProps) {
  return (
    <Field label={label}>{(ids) => <select className={styles.input} {...rest} {...ids} />}</Field>
  );
}
