using ManifestKit;
using Stacks.Maicivy;

return ManifestKitHost.Run(args, [() => MaicivyStack.Stack]);
