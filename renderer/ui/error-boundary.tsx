import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly fallback: (message: string, reset: () => void) => ReactNode };

/** Keeps a failing screen to itself: the frame around it, and with it the state of saving, stays. React knows no function for it. */
export class ErrorBoundary extends Component<Props, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    return message === null
      ? this.props.children
      : this.props.fallback(message, () => this.setState({ message: null }));
  }
}
