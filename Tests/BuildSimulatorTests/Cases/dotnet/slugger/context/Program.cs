if (args.Length == 0)
{
    Console.WriteLine("usage: slugger TEXT...");
    return 0;
}
Console.WriteLine(Slug.Make(string.Join(' ', args)));
return 0;
