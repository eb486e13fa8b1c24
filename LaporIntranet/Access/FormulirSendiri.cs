using Microsoft.AspNetCore.Antiforgery;

namespace LaporIntranet.Access;

/// <summary>Forms that are sent to an address of their own, because the cookie changes, and not to a page.</summary>
public static class FormulirSendiri
{
    /// <summary>True for a form that a page of this app made for this person; false also for what cannot be read as a form.</summary>
    public static async Task<bool> DariSiniAsync(this IAntiforgery anti, HttpContext http)
    {
        try { return await anti.IsRequestValidAsync(http); }
        catch (AntiforgeryValidationException) { return false; }
    }
}
