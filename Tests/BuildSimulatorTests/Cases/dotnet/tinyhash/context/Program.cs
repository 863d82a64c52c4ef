uint h = 2166136261;
foreach (char c in args.Length > 0 ? args[0] : "distroless")
{
    h = (h ^ c) * 16777619;
}
Console.WriteLine(h.ToString("x8"));
