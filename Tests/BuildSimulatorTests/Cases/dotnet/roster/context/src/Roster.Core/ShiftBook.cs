namespace Roster.Core;

public sealed class ShiftBook
{
    private readonly string _file;

    public ShiftBook(string folder)
    {
        Directory.CreateDirectory(folder);
        _file = Path.Combine(folder, "shifts.txt");
        File.AppendAllText(_file, "");
    }

    public void Add(string who) => File.AppendAllText(_file, who + Environment.NewLine);

    public string[] All() => File.ReadAllLines(_file);

    public static string DefaultFolder() =>
        Environment.GetEnvironmentVariable("ROSTER_DATA") ?? Path.Combine(AppContext.BaseDirectory, "data");
}
