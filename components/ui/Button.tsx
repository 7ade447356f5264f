import type { ComponentProps } from 'react';
import styles from '@/components/ui/Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** One `primary` a screen: the clear next step. */
  look?: 'primary' | 'secondary' | 'quiet' | 'icon';
}

export function Button({ look = 'secondary', className, type = 'button', ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return <button type={type} className={classes} {...rest} />;
}
