namespace ManifestKit.Languages.Nginx;

internal static class NginxVariables
{
    public static bool IsNameCharacter(char character)
        => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_';
}
