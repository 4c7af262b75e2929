using System.Globalization;

namespace ManifestKit.Languages.Re2;

/// <summary>The names that may stand in <c>\p{...}</c>: general categories with their long names, and scripts.</summary>
/// <remarks>See <see href="https://www.unicode.org/reports/tr44/#General_Category_Values">general categories</see>.</remarks>
internal static class UnicodeNames
{
    // Each entry: the short name, further names, in the order of .NET's UnicodeCategory.
    private static readonly string[][] CategoryNames =
    [
        ["lu", "uppercaseletter"], ["ll", "lowercaseletter"], ["lt", "titlecaseletter"], ["lm", "modifierletter"], ["lo", "otherletter"],
        ["mn", "nonspacingmark"], ["mc", "spacingmark"], ["me", "enclosingmark"],
        ["nd", "decimalnumber", "digit"], ["nl", "letternumber"], ["no", "othernumber"],
        ["zs", "spaceseparator"], ["zl", "lineseparator"], ["zp", "paragraphseparator"],
        ["cc", "control", "cntrl"], ["cf", "format"], ["cs", "surrogate"], ["co", "privateuse"],
        ["pc", "connectorpunctuation"], ["pd", "dashpunctuation"], ["ps", "openpunctuation"], ["pe", "closepunctuation"],
        ["pi", "initialpunctuation"], ["pf", "finalpunctuation"], ["po", "otherpunctuation"],
        ["sm", "mathsymbol"], ["sc", "currencysymbol"], ["sk", "modifiersymbol"], ["so", "othersymbol"],
        ["cn", "unassigned"],
    ];

    private static readonly (string Name, string LongName)[] CategoryGroups =
    [
        ("l", "letter"), ("m", "mark"), ("n", "number"), ("z", "separator"), ("c", "other"), ("p", "punctuation"), ("s", "symbol"),
        ("m", "combiningmark"), ("p", "punct"),
    ];

    private static readonly HashSet<string> Scripts = new(
        (
            "adlam ahom anatolianhieroglyphs arabic armenian avestan balinese bamum bassavah batak bengali beriaerfe bhaiksuki bopomofo "
            + "brahmi braille buginese buhid canadianaboriginal carian caucasianalbanian chakma cham cherokee chorasmian common coptic "
            + "cuneiform cypriot cyprominoan cyrillic deseret devanagari divesakuru dogra duployan egyptianhieroglyphs elbasan elymaic "
            + "ethiopic garay georgian glagolitic gothic grantha greek gujarati gunjalagondi gurmukhi gurungkhema han hangul "
            + "hanifirohingya hanunoo hatran hebrew hiragana imperialaramaic inherited inscriptionalpahlavi inscriptionalparthian "
            + "javanese kaithi kannada katakana kawi kayahli kharoshthi khitansmallscript khmer khojki khudawadi kiratrai lao latin "
            + "lepcha limbu lineara linearb lisu lycian lydian mahajani makasar malayalam mandaic manichaean marchen masaramgondi "
            + "medefaidrin meeteimayek mendekikakui meroiticcursive meroitichieroglyphs miao modi mongolian mro multani myanmar "
            + "nabataean nagmundari nandinagari newa newtailue nko nushu nyiakengpuachuehmong ogham olchiki oldhungarian olditalic "
            + "oldnortharabian oldpermic oldpersian oldsogdian oldsoutharabian oldturkic olduyghur olonal oriya osage osmanya "
            + "pahawhhmong palmyrene paucinhau phagspa phoenician psalterpahlavi rejang runic samaritan saurashtra sharada shavian "
            + "siddham sidetic signwriting sinhala sogdian sorasompeng soyombo sundanese sunuwar sylotinagri syriac tagalog tagbanwa "
            + "taile taitham taiviet taiyo takri tamil tangsa tangut telugu thaana thai tibetan tifinagh tirhuta todhri tolongsiki "
            + "toto tulutigalari ugaritic vai vithkuqi wancho warangciti yezidi yi zanabazarsquare").Split(' '),
        StringComparer.Ordinal);

    public static UnicodeCategory CategoryOf(int codePoint) => codePoint > char.MaxValue
        ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0)
        : CharUnicodeInfo.GetUnicodeCategory((char)codePoint);

    /// <summary>The set that a name stands for, or null when there is no such name.</summary>
    public static Re2CharacterClass? Find(string name)
    {
        var key = Normalize(name);
        var set = new Re2CharacterClass();
        if (key == "any")
            set.Add(0, 0x10FFFF);
        else if (key == "ascii")
            set.Add(0, 0x7F);
        else if (key == "assigned")
            set.Add(Enumerable.Range(0, (int)UnicodeCategory.OtherNotAssigned).Select(c => (UnicodeCategory)c));
        else if (Scripts.Contains(key))
            set.AddScript();
        else if (FindCategories(key) is { Length: > 0 } categories)
            set.Add(categories);
        else
            return null;
        return set;
    }

    private static UnicodeCategory[] FindCategories(string key)
    {
        var group = CategoryGroups.FirstOrDefault(g => g.Name == key || g.LongName == key).Name;
        var isCasedLetter = key is "lc" or "casedletter";
        return [.. Enumerable.Range(0, CategoryNames.Length)
            .Where(i => CategoryNames[i].Contains(key)
                || (group is not null && CategoryNames[i][0][0] == group[0])
                || (isCasedLetter && i <= (int)UnicodeCategory.TitlecaseLetter))
            .Select(i => (UnicodeCategory)i)];
    }

    private static string Normalize(string name)
        => new([.. name.Where(c => c is not ('_' or '-' or ' ')).Select(char.ToLowerInvariant)]);
}
