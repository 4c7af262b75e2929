using ManifestKit;
using Stacks;

return ManifestKitHost.Run(args, DeclaredStacks.All);
