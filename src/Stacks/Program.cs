using ManifestKit;
using Stacks.Maicivy;
using Stacks.SecureMessenger;

return ManifestKitHost.Run(args, [() => SecureMessengerStack.Stack, () => MaicivyStack.Stack]);
