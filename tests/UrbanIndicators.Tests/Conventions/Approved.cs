namespace UrbanIndicators.Tests.Conventions;

/// <summary>Compares a text with the approved one in a file of the repository.</summary>
/// <remarks>
/// With UPDATE_APPROVALS=1 in the environment the files are written anew instead; look at the difference before committing it.
/// </remarks>
internal static class Approved
{
    public static void Verify(string text, string file)
    {
        var path = Repository.PathOf(file);
        var received = Path.ChangeExtension(path, ".received.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVALS") == "1")
        {
            File.WriteAllText(path, text);
            File.Delete(received);
            return;
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (string.Equals(text, approved, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"""
            {file} does not match what the code says (first difference in line {FirstDifference(text, approved)}).
            What the code says stands in {received}.
            If that is right, run the tests once with UPDATE_APPROVALS=1 in the environment and commit the file.
            """);
    }

    private static int FirstDifference(string a, string b)
    {
        var left = a.Split('\n');
        var right = b.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line]) line++;
        return line + 1;
    }
}
