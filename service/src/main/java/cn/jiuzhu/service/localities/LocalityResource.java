package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.service.language.Language;
import cn.jiuzhu.service.localities.ClauseView.Clauses;
import cn.jiuzhu.service.localities.LocalitySummary.Localities;
import cn.jiuzhu.service.localities.RuleView.LayerInForce;
import cn.jiuzhu.service.localities.RuleView.Rules;
import cn.jiuzhu.service.localities.StandardView.Standards;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The policy behind the answers, for people to read. */
@Path("/localities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "localities")
final class LocalityResource {
  private final LocalityProfiles profiles;

  LocalityResource(LocalityProfiles profiles) {
    this.profiles = profiles;
  }

  @GET
  @Operation(operationId = "localities", summary = "Every locality that is encoded")
  @APIResponse(responseCode = "200", description = "The localities, by code")
  @APIResponse(responseCode = "503", ref = "NotLoaded")
  public Localities localities(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @DefaultValue(Language.DEFAULT)
          @Parameter(ref = "AcceptLanguage")
          Language language) {
    return new Localities(
        profiles.set().localities().stream()
            .map(layer -> LocalitySummary.of(layer, language))
            .toList());
  }

  @GET
  @Path("/{locality}")
  @Operation(
      operationId = "locality",
      summary = "A locality: its layers, versions, sources and coverage")
  @APIResponse(responseCode = "200", description = "The locality")
  @APIResponse(responseCode = "404", ref = "UnknownLocality")
  @APIResponse(responseCode = "503", ref = "NotLoaded")
  public LocalityDetail locality(
      @PathParam("locality") String locality,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @DefaultValue(Language.DEFAULT)
          @Parameter(ref = "AcceptLanguage")
          Language language) {
    return LocalityDetail.of(profiles.chain(profiles.set(), locality), language);
  }

  @GET
  @Path("/{locality}/clauses")
  @Operation(
      operationId = "clauses",
      summary = "Every clause of the locality and the layers above, and where it is implemented")
  @APIResponse(responseCode = "200", description = "One page of the clauses, the own layer's first")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  @APIResponse(responseCode = "404", ref = "UnknownLocality")
  @APIResponse(responseCode = "422", ref = "NoSuchVersion")
  @APIResponse(responseCode = "503", ref = "NotLoaded")
  public Clauses clauses(
      @PathParam("locality") String locality,
      @BeanParam Moment moment,
      @BeanParam ClauseFilter filter,
      @BeanParam Page page,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @DefaultValue(Language.DEFAULT)
          @Parameter(ref = "AcceptLanguage")
          Language language) {
    LocalDate day = profiles.day(moment.asOf());
    ProfileSet set = profiles.set();
    Implementation implementation =
        new Implementation(profiles.resolve(set, locality, day, moment.version()));
    List<Clause> clauses =
        profiles.chain(set, locality).clauses().stream().filter(filter::accepts).toList();
    return new Clauses(
        clauses.size(),
        page.offset(),
        page.limit(),
        page.of(clauses).stream()
            .map(clause -> ClauseView.of(clause, implementation.of(clause.id()), language))
            .toList());
  }

  @GET
  @Path("/{locality}/standards")
  @Operation(
      operationId = "standards",
      summary = "Every number that the rules use, with its dates and sources")
  @APIResponse(
      responseCode = "200",
      description = "The standards by key, each as the layer nearest to the locality declares it")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  @APIResponse(responseCode = "404", ref = "UnknownLocality")
  @APIResponse(responseCode = "503", ref = "NotLoaded")
  public Standards standards(
      @PathParam("locality") String locality,
      @QueryParam("asOf") String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @DefaultValue(Language.DEFAULT)
          @Parameter(ref = "AcceptLanguage")
          Language language) {
    LocalDate day = profiles.day(asOf);
    return new Standards(
        day,
        profiles.chain(profiles.set(), locality).standards().stream()
            .map(standard -> StandardView.of(standard, day, language))
            .toList());
  }

  @GET
  @Path("/{locality}/rules")
  @Operation(operationId = "rules", summary = "Every rule in force on a day, with its text")
  @APIResponse(
      responseCode = "200",
      description = "One page of the rules, in the order in which their files fire")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  @APIResponse(responseCode = "404", ref = "UnknownLocality")
  @APIResponse(responseCode = "422", ref = "NoSuchVersion")
  @APIResponse(responseCode = "503", ref = "NotLoaded")
  public Rules rules(
      @PathParam("locality") String locality,
      @BeanParam Moment moment,
      @QueryParam("clause") String clause,
      @BeanParam Page page) {
    LocalDate day = profiles.day(moment.asOf());
    ResolvedProfile profile = profiles.resolve(profiles.set(), locality, day, moment.version());
    List<RuleView> rules =
        profile.ruleFiles().stream()
            .flatMap(file -> RuleView.of(file, profile).stream())
            .filter(rule -> clause == null || rule.clauses().contains(clause))
            .toList();
    return new Rules(
        day,
        profile.layers().stream().map(LayerInForce::of).toList(),
        rules.size(),
        page.offset(),
        page.limit(),
        page.of(rules));
  }
}
